/** Two halves, one full stop, and no second sentence: what it is; what to do. */
export const oneSentence = /^[A-Z“](?:(?!\. [A-Z]).)*[;:,](?:(?!\. [A-Z]).)*\.$/s;

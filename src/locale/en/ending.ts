/** The end of an act, where it says something of its own. */
export const ending = {
  onward: 'On to the scenarios',
  lanesAndOpenness: 'Where the lanes and the other’s openness ended',
  openness: {
    thin: 'Little that is said to them gets past the door.',
    building: 'They stop for some of it, and walk on from some.',
    solid: 'What is said to them is heard, and changes what they do.',
  },
};

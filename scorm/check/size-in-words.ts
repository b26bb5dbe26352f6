// What is said of a package is measured as its own sheet measures it.
export { sizeInWords } from '../package/size-in-words.ts';

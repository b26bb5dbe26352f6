/** Pictures, sounds and films beside the words. */
export const media = {
  larger: 'Show the picture larger',
  smaller: 'Show the picture smaller',
  picture: 'Picture',
  sound: 'Sound',
  film: 'Film',
  transcript: 'What is said and heard, in words',
  captions: 'Captions',
  lost: {
    image: 'The picture could not be loaded; this is what it shows.',
    sound: 'The sound could not be loaded; this is what is said and heard.',
    film: 'The film could not be loaded; this is what is said and heard.',
    wordless: 'The film could not be loaded.',
  },
};

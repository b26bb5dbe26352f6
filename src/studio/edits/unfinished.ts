/* Words that keep a new scene or choice playable and cannot be taken for finished ones. */

export const unfinished = {
  title: 'New scene',
  text: 'Write here what happens.',
  choice: 'Write here what the learner says or does.',
  why: 'Write here why this went as it did: what happened between the two people, because of which words or which silence.',
  replies: {
    open: 'Write here what the resident says when they are open.',
    testing: 'Write here what the resident says while they are testing.',
    guarded: 'Write here what the resident says when they are guarded.',
  },
} as const;

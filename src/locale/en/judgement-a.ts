/** A situation and four responses to it, each with what it protects and what it costs; none of them is the key. */
export interface Situation {
  readonly stem: string;
  readonly responses: readonly (readonly [text: string, discussion: string])[];
}

/** The situations that come before the first scenario. */
export const judgementA: readonly Situation[] = [
  {
    stem: 'A second-year resident says “I think it’s fine” about a discharge that you find borderline. Six people are waiting.',
    responses: [
      [
        'Say “Go ahead, then,” and glance at the chart later.',
        'Protects the flow and the resident’s sense of being trusted; the cost is that the doubt inside “I think” goes home with the patient.',
      ],
      [
        '“What would have to be different for you to keep her?”',
        'Protects the resident’s own reasoning and brings the doubt to the table; the cost is two minutes in front of a full hallway.',
      ],
      [
        'Cancel the discharge and say that you will explain later.',
        'Protects the patient most quickly; the cost is that the reason comes late or not at all, and that the next “I think” may stay unsaid.',
      ],
      [
        'See the patient together for one minute and decide at the bedside.',
        'Protects patient and resident at once, and your reasoning can be seen; the cost is that your minute is missing elsewhere, and that you may do the deciding.',
      ],
    ],
  },
  {
    stem: 'You learn that you and a colleague gave the same resident opposite instructions, an hour apart.',
    responses: [
      [
        'Tell the resident that your way holds while you are on.',
        'Protects clarity for this shift; the cost is that the resident learns whom to obey and not how to choose, and carries the conflict alone.',
      ],
      [
        'Ring the colleague first, and come back with one line.',
        'Protects the resident from standing between two chairs; the cost is a delay, and a decision made without the one who has to carry it out.',
      ],
      [
        'Ask the resident which of the two makes sense for this patient, and why.',
        'Protects the resident’s judgement and shows that ways may differ; the cost is that it can feel like a test of loyalty unless you say which part is only habit.',
      ],
      [
        'Leave it; in time residents find out that attendings differ.',
        'Protects everyone’s face today; the cost is that the resident does the sorting out in silence, and the patient waits for it.',
      ],
    ],
  },
  {
    stem: 'A resident asks you, in front of a nurse, why you did not wait for the result.',
    responses: [
      [
        '“Good point. I was in a hurry. Let’s look at it now.”',
        'Protects the habit of asking upwards, and the nurse hears it too; the cost is that you stand there unfinished for a moment, and must mean it.',
      ],
      [
        '“Because I have seen two hundred of these.”',
        'Protects the pace and your standing; the cost is that experience closes the question, and that the next one is asked of somebody else.',
      ],
      [
        'Explain your reasons calmly, then and there.',
        'Protects the learning in the moment; the cost is that a full explanation can also serve to end a discussion, if there is no room for a second question.',
      ],
      [
        '“Let’s take that outside.”',
        'Protects both of you from an audience; the cost is that the nurse loses the reason, and that outside may not come at all.',
      ],
    ],
  },
  {
    stem: 'You promised feedback at four. It is five past four, and a family is waiting for you.',
    responses: [
      [
        'Go to the family; the resident will understand.',
        'Protects the family, who have waited longest; the cost is that a promise fell without a word, and that the resident does the understanding alone.',
      ],
      [
        'Tell the resident “not now; half past five, in the small office,” and go.',
        'Protects the family and the promise in one sentence; the cost is that you owe the second time even more than the first.',
      ],
      [
        'Give three minutes now and keep the family waiting.',
        'Protects your word; the cost is that the family pays for it, and that three minutes with an eye on the door say little.',
      ],
      [
        'Take the resident along to the family and talk afterwards.',
        'Protects the time and gives you both something to talk about; the cost is that the resident’s own topic is replaced by yours.',
      ],
    ],
  },
  {
    stem: 'A resident hesitates at the second attempt of an airway. The saturation is falling slowly, and you stand at the foot of the bed.',
    responses: [
      [
        'Step in and do it; talk later.',
        'Protects the patient’s minutes; the cost comes afterwards, if the reason and the hand-back stay unsaid and the resident keeps only the hands that pushed in.',
      ],
      [
        '“One more try, thirty seconds. Then I take it, and you tell me what you see.”',
        'Protects the resident’s attempt within a limit that both can hear; the cost is thirty seconds that you must be able to afford.',
      ],
      [
        'Say nothing, and wait for the resident to ask.',
        'Protects the resident’s independence; the cost is that asking is hardest just then, and that the patient pays for the silence.',
      ],
      [
        'Talk the resident through it, step by step.',
        'Protects the learning and keeps you close; the cost is that a stream of words leaves no room for the resident’s own plan.',
      ],
    ],
  },
  {
    stem: 'A resident tells you of an order nearly placed for the wrong patient. The pharmacist caught it.',
    responses: [
      [
        '“Thank you for telling me. Walk me through how it happened.”',
        'Protects the next telling and finds the weak step; the cost is time, and your own patience not to reach a verdict first.',
      ],
      [
        '“Happens to everyone. Be careful.”',
        'Protects the resident’s calm; the cost is that nothing is learned about the step that failed, and that the next one needs luck again.',
      ],
      [
        'Make it anonymous and bring it to the morning meeting.',
        'Protects the department’s learning; the cost is that the resident hears their own story in public, perhaps without having been asked.',
      ],
      [
        'Check all of the resident’s orders yourself for the rest of the shift.',
        'Protects the patients tonight; the cost is the message that telling leads to being watched, unless you say why and until when.',
      ],
    ],
  },
  {
    stem: 'A resident arrives a little late, with red eyes, and goes straight to the list.',
    responses: [
      [
        'Let it be. Work is sometimes the better place.',
        'Protects privacy; the cost is that a bad day stays invisible, and the plan for the shift is made without it.',
      ],
      [
        '“Two minutes, before we start. What do you need from today?”',
        'Protects the person and the work together; the cost is that you may hear something for which you have no time, and then must keep a promise.',
      ],
      [
        'Quietly give the two hardest patients to someone else.',
        'Protects the resident and the patients; the cost is that a decision about the resident was made without the resident, who may notice.',
      ],
      [
        'Remind everyone that the list starts at eight.',
        'Protects the rule, and those who were on time; the cost is that the reason will not be told now, nor perhaps the next time.',
      ],
    ],
  },
  {
    stem: 'At the start of a shift you ask a resident for an aim. The answer is “just to survive.”',
    responses: [
      [
        '“Fair. Then tell me what would make tonight survivable.”',
        'Protects the honesty of the answer and lets a small aim grow out of it; the cost is that the aim may be about rest and not about medicine.',
      ],
      [
        'Suggest an aim: two clean presentations.',
        'Protects the time and gives something to work on; the cost is that the aim is yours, and is forgotten as soon as you are.',
      ],
      [
        'Laugh, and go to the first patient.',
        'Protects the lightness between you; the cost is that the one true sentence of the evening passes as a joke.',
      ],
      [
        '“I’ll ask again at ten.” And at ten you do.',
        'Protects the resident’s start and keeps the question alive; the cost is a promise more to remember on a full night.',
      ],
    ],
  },
];

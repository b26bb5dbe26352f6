import type { Situation } from './judgement-a.ts';

/** The situations that come after a scenario, each beside its like in the first form. */
export const judgementB: readonly Situation[] = [
  {
    stem: 'At handover an intern says “all good” about a patient whose second lactate is not on the sheet.',
    responses: [
      [
        '“Which of these would you look at again yourself, before you go home?”',
        'Protects the intern’s own eye and leaves room for the gap; the cost is a slower handover for everyone in the room.',
      ],
      [
        'Order the lactate yourself, and say nothing.',
        'Protects the patient and the mood; the cost is that the gap is closed without the one who could have learned to see it.',
      ],
      [
        '“The lactate is missing. What happened?”',
        'Protects the facts, and quickly; the cost is that in front of others a question about a gap sounds like a finding.',
      ],
      [
        'Take the sheet as it is; the next team checks anyway.',
        'Protects the end of a long shift; the cost is that everybody then relies on a check that belongs to nobody.',
      ],
    ],
  },
  {
    stem: 'A resident reduces a wrist the way your colleague taught it. You teach it differently. “So which is right?” the resident asks.',
    responses: [
      [
        '“Mine, when you work with me.”',
        'Protects a clear line for today; the cost is that the resident collects ways to please people, and not ways to treat a wrist.',
      ],
      [
        '“Both. One step is principle, the rest is habit. Shall I show you which?”',
        'Protects the colleague, the resident and the bone; the cost is that you have to know where your own habits begin.',
      ],
      [
        'Let the resident finish, then show yours on the next patient.',
        'Protects the patient from a change in the middle; the cost is that the question itself waits, and may be forgotten.',
      ],
      [
        '“Ask her. She will have her reasons.”',
        'Protects the colleague; the cost is that the resident carries a question between two people who could have talked.',
      ],
    ],
  },
  {
    stem: 'On the round a resident says quietly, “That is not what the guideline says.” The family is listening.',
    responses: [
      [
        '“We’ll discuss that outside,” and the round goes on.',
        'Protects the family from a debate; the cost is that they heard a doubt which nobody answers, and the resident heard a door.',
      ],
      [
        '“Thank you. Let us check, and come back to you both within the hour.”',
        'Protects the family’s trust and the resident’s voice, if you do come back; the cost is that your certainty is gone for an hour.',
      ],
      [
        'Explain to the family and the resident why you decide otherwise here.',
        'Protects the decision and makes the reasons public; the cost is that the resident can hardly object a second time.',
      ],
      [
        'Thank the resident, and change the plan at once.',
        'Protects the courage to speak; the cost is a plan changed before anyone has looked, with a family watching it turn.',
      ],
    ],
  },
  {
    stem: 'You promised a resident the next lumbar puncture. It comes while the resident is at lunch, and the room is needed.',
    responses: [
      [
        'Do it yourself, and say sorry later.',
        'Protects the room and the patient’s time; the cost is a promise broken in silence, and the sorry comes when nothing can be changed.',
      ],
      [
        'Ring the resident: “In five minutes, or I do it and the next is yours. Which?”',
        'Protects the promise by letting the other one weigh it; the cost is a call into somebody’s only break.',
      ],
      [
        'Hold the room for twenty minutes.',
        'Protects your word; the cost falls on the patient who waits, and on the colleague who needs the room.',
      ],
      [
        'Give it to the intern who is standing there.',
        'Protects the flow and makes one person happy; the cost is that a promise turned out to be whoever is near.',
      ],
    ],
  },
  {
    stem: 'A resident is telling a patient a hard diagnosis and gets lost in words. The patient looks at you.',
    responses: [
      [
        'Take over gently, and finish the conversation.',
        'Protects the patient from a long confusion; the cost is that the patient now knows whom to believe, and so does the resident.',
      ],
      [
        'Look at the resident, and wait.',
        'Protects the resident’s place in the conversation; the cost is a silence in which the patient is alone with half a sentence.',
      ],
      [
        '“May I say one thing? Then my colleague goes on.” You say it, and sit back.',
        'Protects the patient’s understanding and hands the conversation back aloud; the cost is that the thread may not be found again.',
      ],
      [
        'Ask the patient: “What have you understood so far?”',
        'Protects the patient’s pace and gives the resident a breath; the cost is that it can sound like checking the resident’s work.',
      ],
    ],
  },
  {
    stem: 'You find that you overlooked a result which the resident had flagged to you yesterday. No harm was done.',
    responses: [
      [
        'Put it right, and leave it at that.',
        'Protects the patient and the day’s work; the cost is that the resident, who knows, learns what is done with one’s own slips.',
      ],
      [
        '“You flagged it, and I missed it. What would have made me see it?”',
        'Protects the habit of flagging and finds a better way of doing it; the cost is that you are the example.',
      ],
      [
        '“Next time, tell me in person and not by message.”',
        'Protects the next result; the cost is that your slip has become the resident’s task.',
      ],
      [
        'Tell the whole team about it at noon, as your own near miss.',
        'Protects the culture in one sentence; the cost is that the resident should be asked first, being part of the story.',
      ],
    ],
  },
  {
    stem: 'After three nights in a row a resident offers to stay two hours longer.',
    responses: [
      [
        '“That’s the spirit. Thank you.”',
        'Protects the staffing of the next two hours; the cost is that everyone in earshot learns what is praised here.',
      ],
      [
        '“No. Go home. I mean it kindly.”',
        'Protects rest and the patients; the cost is that the offer may have had a reason which now stays unknown.',
      ],
      [
        '“What makes you offer? And who takes you home?”',
        'Protects the person behind the offer; the cost is a conversation in the hour in which nobody has one.',
      ],
      [
        'Accept one hour, with a task that can wait if need be.',
        'Protects the department and half of the rest; the cost is that a limit which gives way once is no longer a limit.',
      ],
    ],
  },
  {
    stem: 'You hear yourself say “not now” sharply to a question. For an hour the resident does not come back.',
    responses: [
      [
        'Wait. If it matters, it will come again.',
        'Protects your concentration; the cost is that the resident decides alone what matters, with the sharp tone as a guide.',
      ],
      [
        'Go and find the resident: “I was short with you. What was it?”',
        'Protects the next question, and perhaps a patient; the cost is a walk across the department and a small piece of pride.',
      ],
      [
        'Be especially friendly for the rest of the evening.',
        'Protects the mood; the cost is that the sharp moment stays where it was, and the question with it.',
      ],
      [
        'Send a message: “Sorry, busy. All fine?”',
        'Protects the contact at little cost in time; what it costs is the answer, because “all fine” is easily sent back.',
      ],
    ],
  },
];

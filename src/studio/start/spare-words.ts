interface Resident {
  readonly name: string;
  readonly they: string;
  readonly them: string;
  readonly their: string;
}

export type SpareWords = ReturnType<typeof spareWords>;

/** Plain words for what a guided scenario needs and its author was not asked for. Every one is there to be replaced. */
export function spareWords(resident: Resident) {
  const { name, they, them } = resident;
  const verb = verbFor(they);
  return {
    summary: `A short moment with ${name}, and three ways to meet it.`,
    about: `You are the supervisor today. You work with ${name}, and you have about two minutes of attention to give ${them}.`,
    concern: `${name} once asked a question and somebody sighed. Since then ${they} ${verb('asks', 'ask')} only what ${they} already ${verb('knows', 'know')}.`,
    takeaway: `What ${name} said depended on what it had cost ${them} the last time.`,
    moment: `${name} stops beside you with the chart under one arm. “I think we are fine,” ${they} ${verb('says', 'say')}, and ${verb('does', 'do')} not go.`,
    unsaid: `${name} was waiting to be asked.`,
    replies: {
      open: `“There is one thing I am not sure of,” says ${name}.`,
      testing: `“Mostly fine.” ${name} looks to see how you take it.`,
      guarded: `“All good.” ${name} turns the page.`,
    },
    choices: {
      first: '“Which bit are you least sure of?”',
      second: '“What would make today worth it for you?”',
      hurried: '“Good. Carry on, and call me if not.”',
    },
    whyHurried: `It was quick and everybody could go on, and that counts on a full day. Because nothing was asked, trust and goals stay where they were or lose a little, and ${name} keeps the question.`,
    repair: repairWords(resident),
    endings: endingWords(resident),
  };
}

function repairWords({ name, they, their }: Resident) {
  const verb = verbFor(they);
  return {
    title: 'Something has closed',
    text: `${name} answers each question with one word.`,
    unsaid: `${name} was deciding whom to ask from now on.`,
    name_it: {
      text: '“That came out badly, and that was me. How was it for you?”',
      why: `You named the moment and took your part, so ${name} did not have to guess. Because the blame moved, trust can mend, and the next doubt has a way back.`,
      rows: ['T2', 'T15'],
      sources: ['safran2011'],
      replies: {
        open: `“It stung,” says ${name}. “I’m glad you asked.”`,
        testing: `“It’s all right.” ${name} stays, though.`,
        guarded: `“No, it was fine. Really.” ${name} looks at the list.`,
      },
    },
    kind_act: {
      text: `You say nothing, and do the longest letter on ${their} list yourself.`,
      why: `The kindness is meant, and ${name} can tell. Because nobody said what it was for, trust gets a little back, and ${they} ${verb('keeps', 'keep')} the distance.`,
      rows: ['T7'],
      sources: ['safran2011'],
      replies: {
        open: `“Is this because of before?” says ${name}. “Thank you.”`,
        testing: `“Thanks.” ${name} reads the letter through, twice.`,
        guarded: `“You needn’t have,” says ${name}.`,
      },
    },
    carry_on: {
      text: 'The list is long. You go on to the next name.',
      why: `Some bad minutes do pass alone, and the patients get you both. Because this one was left, ${name} keeps a guess about it, so trust weighs half.`,
      rows: ['Y12'],
      sources: ['eubanks2018'],
      replies: {
        open: `${name} goes along, and stops at the door. “Did I do something?”`,
        testing: `“Okay,” says ${name} after a while, to the list.`,
        guarded: `“Sure,” says ${name}, before you have finished.`,
      },
    },
  };
}

function endingWords({ name, they }: Resident) {
  const verb = verbFor(they);
  const They = `${they.charAt(0).toUpperCase()}${they.slice(1)}`;
  return {
    two_way_coaching: {
      title: 'Half a question',
      epilogue: `Two days later ${name} rings before looking it up, and says which half is missing.`,
    },
    good_talk_wrong_moment: {
      title: 'The waiting chairs',
      epilogue: 'The talk was good. Outside, two chairs are empty that were not empty before.',
    },
    warm_but_adrift: {
      title: 'Biscuits',
      epilogue: `${name} brings biscuits. You talk about the bus, and then look for something to work on.`,
    },
    clear_but_guarded: {
      title: 'Tidy notes',
      epilogue: `The notes are complete and early. ${name} looks up the next number behind the door.`,
    },
    open_but_unaligned: {
      title: 'By the coats',
      epilogue: 'You talk by the coats. Each of you thinks that the other one rang the family.',
    },
    polite_distance: {
      title: 'The next name',
      epilogue: `“Morning,” says ${name}. “Morning.” ${They} ${verb('takes', 'take')} the top name and you take the next.`,
    },
    open_rupture: {
      title: 'Discussed with',
      epilogue: `In the notes it says that ${name} has asked somebody else. You were in the next room.`,
    },
    safety_stop_recovered: {
      title: 'Two initials',
      epilogue: 'A strip of tape is on the phone. It says to ring early, and has two sets of initials on it.',
    },
    safety_stop: {
      title: 'A third name',
      epilogue: 'There is a third name on the list now. The patient is upstairs, and well.',
    },
  };
}

/** One person takes “says”, and they take “say”. */
function verbFor(they: string) {
  return (one: string, many: string) => (they === 'they' ? many : one);
}

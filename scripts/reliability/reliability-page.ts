import { type Table, type TableHead, tableHeads, type TableName } from './tables.ts';

/** What stands before a table. */
const introductions: Readonly<Record<TableName, string>> = {
  'kills-scorm12': `A learner plays what completes the course. For every call that the course makes to the LMS on the way, the page dies in
five ways: just before the call, just after it, by closing the tab, with the LMS gone, and with an LMS that from there on says “true” and
stores nothing. Then the course is launched again and played to its end. A decision is lost if it has to be made again.`,
  'kills-scorm2004': `The same with the SCORM 2004 package.`,
  'deaths-scorm12': `The built package in a real browser, which is closed, killed or cut off in mid-play and launched again. Where a decision is lost, it is
for one of two reasons: the whole browser was killed before it had written to the disk what the page stored, or nothing may be kept on the
device because the LMS does not say who is learning.`,
  'deaths-scorm2004': `The same with the SCORM 2004 package.`,
  'mutated-texts': `Resume texts of real course memories, from one scenario just begun to all six played twice with words in Japanese up to the limit of
SCORM 1.2, and what may become of them on the way. Every text goes the whole way of a launch: chosen among what the LMS and the device
have, read, every scenario loaded, every run opened, written back. A section is intact if its own checksum says so, counted by a reader
that shares no code with the course. “Nothing of ours in it” is left as it is until the learner says that it may go.`,
  relaunches: `The same learner on the same device, launch after launch. The resume text may hold what was played, a count of saves and the names of the
last visits, and nothing else may grow: no interaction told twice, nothing left on the device but what the last visit keeps, no timer.
An LMS is told of 200 decisions at most, in SCORM 2004 of as many as fit into 34,500 characters: about 75.`,
  'rule-r1': `Each visit in every kind of LMS that the tests know. Saves come at most every 15 seconds, except at the end of a scenario, on Save and exit,
when the page is hidden, and after more than 20 idle minutes; what was refused is tried again after 2, 5, 15 and every 30 seconds. The time
told to the LMS is never more than the time spent: an hour in a hidden tab counts as five minutes, sleep and a clock that someone sets not at all.`,
};

/**
 * docs/reliability.md, not yet formatted.
 *
 * @param tableOf What each test has left; undefined if it has not run.
 */
export function reliabilityPage(tableOf: (name: TableName) => Table | undefined): string {
  const names = Object.keys(tableHeads) as TableName[];
  return [opening, ...names.map((name) => section(name, tableOf(name))), closing].join('\n\n');
}

/** The line under which a table's columns stand. */
export function headLine({ columns }: TableHead): string {
  return lineOf(columns);
}

function section(name: TableName, table: Table | undefined): string {
  const head = table ?? tableHeads[name];
  const rows = table?.rows ?? [head.columns.map((_, index) => (index === 0 ? 'not run yet' : ''))];
  const divider = lineOf(head.columns.map(() => '---'));
  return [
    `### ${head.title}`,
    '',
    introductions[name],
    '',
    headLine(head),
    divider,
    ...rows.map(lineOf),
  ].join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const opening = `# Nothing lost

For whoever runs the LMS, or answers when a learner writes that something is gone. This page says what we tried, what can be lost at most,
and what we cannot do. Its tables are made by \`npm run reliability\`; nobody types a number here.

## What can be lost at most

**Where the device may keep something**, which is usual: the one decision that was being made when the page died. Everything before it is
on the device until a later launch has been given it back by the LMS, because some LMSs say “saved” to what they do not store. What is kept
is the resume text and the decisions not yet told; it is named by a hash of who is learning what, and the learner’s own words go from it as
soon as the LMS says that it has them. The device must be the same one, in the same browser.

**When the whole browser is killed or the power goes**, a few seconds more: a browser writes what a page keeps to the disk some seconds
later (three to six in Chromium, more while it is busy). What the LMS has is safe; what came after its last save, at most 15 seconds of
play, may be gone.

**Where the device may keep nothing** (a private window, storage switched off, a frame that may not store, an LMS that does not say who is
learning), or when the learner goes on at another device: what came after the last save that the LMS really stored. Saves come two
seconds after a change and at most every 15 seconds, so that this is 15 seconds of play; at the end of a scenario, on Save and exit and
when the page is hidden it is nothing. While the LMS cannot be reached or stores nothing, it is everything since it last did; a banner
tells the learner so.

**Never**: a finished result, a completion, or anything told twice. A completed course stays completed, and a decision is reported once,
however often the page dies around it.

## What was tried`;

const closing = `## What we cannot do

- **Two devices at once.** An LMS gives a course its data only at launch. If a learner has the course open on two devices, the one that saves
  later overwrites the longer run of the other in the LMS, and a third device would begin from the shorter one. Nothing is lost for good: the
  device with the longer run still has it, and puts both together at its next launch, the longer run of each scenario kept.
- **Two devices in SCORM 1.2.** A course cannot read there which decisions an LMS has. After the runs of two devices were put together none
  is reported a second time, so that some of the longer run may be missing among the interactions; progress and completion are not.
- **A device that is never used again.** What it kept and the LMS did not store stays there. It is thrown away after sixty days.
- **An LMS that gives nothing back.** If what the LMS returns is not what was stored and the device has nothing, the course begins anew; it says
  so, and writes nothing over a text that it cannot read until the learner decides.
- **A section damaged in several places whose checksum is right by chance.** One in 262,144 of such sections is. The choices of a run are
  checked twice, so that a wrong path is not read; a result, an answer or a word could be.
- **Time.** Two clocks of two visits cannot be compared. Sleep, and a clock that is set while the course is open, can cost up to half a minute
  of the time told; it is never too long.

## How to run it again

\`\`\`
npm test                 a smaller number of each, and the real deaths in a browser
npm run reliability      everything at full size, and this page anew; half an hour on two cores
\`\`\`

The tests are in \`tests/reliability/\`, the kinds of LMS in \`scorm/host/profiles.ts\`. Every choice in them is drawn from a fixed seed:
the same code gives the same page.
`;

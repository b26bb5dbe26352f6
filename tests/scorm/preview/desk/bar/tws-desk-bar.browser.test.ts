import { expect, test } from 'vitest';
import type { Command, TwsCommandEvent } from '../../../../../scorm/preview/desk/bar/tws-command-event.ts';
import { TwsDeskBar } from '../../../../../scorm/preview/desk/bar/tws-desk-bar.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';

async function barWith(properties: Partial<TwsDeskBar> = {}) {
  const bar = await onPage(new TwsDeskBar(), {
    packages: { names: ['Ours', 'Theirs'], at: 0 },
    lessons: { names: ['One'], at: 0 },
    learners: { names: ['Okonkwo, Ada', 'Lindqvist, Per'], at: 0 },
    said: 'Ready to launch.',
    ...properties,
  });
  const asked: Command[] = [];
  bar.addEventListener('tws-command', ({ command }: TwsCommandEvent) => asked.push(command));
  return { bar, asked };
}

test('axe has nothing to say: with packages, and before there are any', async () => {
  await barWith();
  expect(await axeFindings()).toEqual([]);

  await barWith({ packages: { names: [], at: 0 }, lessons: { names: [], at: 0 } });
  expect(await axeFindings()).toEqual([]);
});

test('each choice and each button asks for its own thing', async () => {
  const { bar, asked } = await barWith();
  const learner = inside(bar, '[data-field=learner]') as HTMLSelectElement;

  learner.selectedIndex = 1;
  learner.dispatchEvent(new Event('change'));
  for (const action of ['launch', 'reset', 'export']) inside(bar, `[data-action=${action}]`).click();

  expect(asked).toEqual([
    { does: 'choose-learner', at: 1 },
    { does: 'launch' },
    { does: 'reset' },
    { does: 'export' },
  ]);
});

test('a file goes where its button said, and the next one is opened', async () => {
  const { bar, asked } = await barWith();
  const field = inside(bar, 'input[type=file]') as HTMLInputElement;
  field.addEventListener('click', (event) => event.preventDefault());
  const give = (name: string) => {
    const files = new DataTransfer();
    files.items.add(new File(['x'], name));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
  };

  inside(bar, '[data-action=update]').click();
  give('newer.zip');
  inside(bar, '[data-action=import]').click();
  give('attempts.json');
  give('dropped.zip');

  expect(asked.map((command) => `${command.does} ${'file' in command ? command.file.name : ''}`)).toEqual([
    'update newer.zip',
    'import attempts.json',
    'open dropped.zip',
  ]);
});

test('without a package nothing but opening one is offered', async () => {
  const { bar, asked } = await barWith({ packages: { names: [], at: 0 }, lessons: { names: [], at: 0 } });

  for (const action of ['launch', 'reset', 'export']) inside(bar, `[data-action=${action}]`).click();

  expect(asked).toEqual([]);
  expect(inside(bar, '[data-action=launch]').getAttribute('aria-disabled')).toBe('true');
  expect(inside(bar, '[data-action=open]').hasAttribute('aria-disabled')).toBe(false);
});

test('lessons are chosen only where there are several, and a lesson that runs is relaunched', async () => {
  const { bar } = await barWith();
  expect(allInside(bar, '[data-field=lesson]')).toEqual([]);

  bar.lessons = { names: ['One', 'Two'], at: 1 };
  bar.running = true;
  await bar.updateComplete;

  expect((inside(bar, '[data-field=lesson]') as HTMLSelectElement).selectedIndex).toBe(1);
  expect(textOf(inside(bar, '[data-action=launch]'))).toBe('Relaunch');
});

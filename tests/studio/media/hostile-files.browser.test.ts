import { expect, test } from 'vitest';
import { takeIn } from '../../../src/studio/media/intake.ts';
import { lyingZips } from '../../support/hostile-files/bad-zips.ts';
import { hostileFiles } from '../../support/hostile-files/hostile-files.ts';

test('no hostile file becomes a medium; each is refused in words that name it', async () => {
  const media: readonly string[] = ['picture', 'film', 'sound'];
  const files = [...hostileFiles.filter(({ code }) => !media.includes(code)), ...lyingZips];

  for (const { name, bytes } of files) {
    const intake = await takeIn(new File([bytes().slice()], name), new Set());

    expect(intake, name).toMatchObject({ is: 'refused', why: expect.stringContaining(`“${name}”`) });
  }
});

test('what only begins like a picture is refused, or said to be doubtful', async () => {
  const files = hostileFiles.filter(({ code }) => code === 'picture');

  for (const { name, bytes } of files) {
    const intake = await takeIn(new File([bytes().slice()], name), new Set());

    expect(intake.is === 'refused' ? intake.why : intake.is === 'fit' && intake.remark, name).toMatch(/\.$/);
  }
});

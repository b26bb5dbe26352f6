import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { setStyle } from '../../../src/studio/look/set-style.ts';

const drawn = (styles: Readonly<Record<string, string>>) => {
  const place = document.createElement('div');
  const draw = (now: Readonly<Record<string, string>>) => {
    render(html`<p ${setStyle(now)}></p>`, place);
    return place.querySelector('p')!;
  };
  return { draw, first: draw(styles) };
};

test('properties are set, changed and taken away', () => {
  const { draw, first } = drawn({ 'inline-size': '3px', '--depth': '2' });
  expect(first.style.getPropertyValue('inline-size')).toBe('3px');

  const second = draw({ '--depth': '4' });

  expect(second.style.getPropertyValue('inline-size')).toBe('');
  expect(second.style.getPropertyValue('--depth')).toBe('4');
});

test('a page that allows no style attributes draws it without a word', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'"><p></p>`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  const page = frame.contentDocument!;
  let violations = 0;
  page.addEventListener('securitypolicyviolation', () => (violations += 1));

  render(html`<p ${setStyle({ color: 'rgb(1, 2, 3)' })}></p>`, page.body, { creationScope: page });
  const last = page.querySelector('p:last-of-type') as HTMLElement;

  expect(last.style.color).toBe('rgb(1, 2, 3)');
  expect(violations).toBe(0);
});

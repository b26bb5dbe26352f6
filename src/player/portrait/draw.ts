import type { Drawing } from '../../course/course.ts';

const namespace = 'http://www.w3.org/2000/svg';
const tags = new Set([
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polygon',
  'polyline',
  'defs',
  'clipPath',
  'mask',
  'use',
  'title',
]);

/**
 * Builds SVG nodes from plain data without reading any markup. Elements that could run or load something, and
 * attributes that could (handlers, style, addresses outside the drawing), are left out.
 */
export function draw(page: Document, drawings: readonly Drawing[]): SVGElement[] {
  return drawings.filter(([tag]) => tags.has(tag)).map((drawing) => drawOne(page, drawing));
}

function drawOne(page: Document, [tag, attributes, ...children]: Drawing): SVGElement {
  const element = page.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (isSafe(name, value)) element.setAttribute(name, value);
  }
  for (const child of children) {
    element.append(...(typeof child === 'string' ? [child] : draw(page, [child])));
  }
  return element;
}

function isSafe(name: string, value: string): boolean {
  if (/^on|^style$|^xmlns|:/i.test(name)) return false;
  return name.toLowerCase() !== 'href' || value.startsWith('#');
}

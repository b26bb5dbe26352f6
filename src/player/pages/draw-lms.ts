import { html } from 'lit';
import type { DrawPage } from './page.ts';
import '../lms-check/tws-lms-check.ts';

export const drawLms: DrawPage = ({ outline, lms }) =>
  html`<tws-lms-check class="page" .outline=${outline} .visit=${lms}></tws-lms-check>`;

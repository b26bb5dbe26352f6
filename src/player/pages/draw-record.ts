import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawRecord: DrawPage = () => html`<p class="page">record</p>`;

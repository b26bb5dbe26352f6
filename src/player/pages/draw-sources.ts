import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawSources: DrawPage = () => html`<p class="page">sources</p>`;

import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawContrast: DrawPage = () => html`<p class="page">contrast</p>`;

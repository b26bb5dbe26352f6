import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawKit: DrawPage = () => html`<p class="page">kit</p>`;

import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawFollowUp: DrawPage = () => html`<p class="page">follow-up</p>`;

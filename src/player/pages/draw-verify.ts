import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawVerify: DrawPage = () => html`<p class="page">verify</p>`;

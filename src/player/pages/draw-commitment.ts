import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawCommitment: DrawPage = () => html`<p class="page">commitment</p>`;

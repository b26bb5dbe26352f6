import { html } from 'lit';
import type { DrawPage } from './page.ts';
import '../verify/tws-verify.ts';

export const drawVerify: DrawPage = ({ outline }) => {
  const { id, title, version, build } = outline;
  return html`
    <tws-verify class="page" .here=${{ course: id, version, build }} .course=${title}></tws-verify>
  `;
};

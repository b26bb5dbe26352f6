import './app/tws-studio.ts';
import { DraftStore } from './drafts/draft-store.ts';
import './look/controls.ts';

/* The studio's page. Everything it fetches lies beside it. */

const studio = document.querySelector('tws-studio');
if (studio !== null) {
  studio.store = new DraftStore(() => Date.now());
  studio.fetchText = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
}

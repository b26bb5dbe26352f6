import { adoptTokens } from '../../../src/look/tokens.ts';
import { deskSurroundings, ourPackages } from './desk-surroundings.ts';
import { DeskSession } from './session/desk-session.ts';
import './tws-desk.ts';

adoptTokens(document);

async function start(): Promise<void> {
  const desk = document.querySelector('tws-desk');
  if (desk === null) return;
  desk.session = new DeskSession(deskSurroundings(await desk.frame()));
  await desk.session.openOurs(ourPackages);
}

void start();

import { briefing } from './en/briefing.ts';
import { common } from './en/common.ts';
import { debrief } from './en/debrief.ts';
import { ending } from './en/ending.ts';
import { hub } from './en/hub.ts';
import { pitStop } from './en/pit-stop.ts';
import { saving } from './en/saving.ts';
import { scene } from './en/scene.ts';
import { updates } from './en/updates.ts';
import { welcome } from './en/welcome.ts';

/** English: one group a file under en/. */
export const en = { common, welcome, hub, briefing, ending, scene, pitStop, saving, debrief, updates };

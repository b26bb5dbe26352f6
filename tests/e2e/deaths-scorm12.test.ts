import { deathsOf } from '../support/deaths/deaths-tests.ts';

deathsOf('scorm12');

import { testKills } from './kills-tests.ts';

testKills('scorm2004');

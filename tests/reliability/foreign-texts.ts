import { writeMemory } from '../../src/resume/write-memory.ts';
import { otherCourse } from './course-texts.ts';

/** A resume text that says nothing to this course, though it is written as ours are. */
export const otherCourseText = writeMemory(otherCourse, { limit: 3900, optionsAfter: () => undefined });

const xmlError = '<?xml version="1.0"?><error code="391"><![CDATA[General Commit Failure]]></error>';

/** What other tools store, in their manner, and what an LMS may give back instead. */
export const foreignTexts: readonly string[] = [
  '{"userPath":[1,2,5],"scoring":{"score":30,"maxScore":50},"child":[{"answers":[null,"true"]}]}',
  '{"v":"3a2","d":[{"_id":"c-05","_isComplete":true,"_userAnswer":[1,0,1,0]}],"lang":"en"}',
  '[[1,0,null],[2,1,"a!b2.c"]]',
  'a:3:{s:4:"page";i:12;s:5:"score";d:0.75;s:5:"notes";a:1:{i:0;s:6:"!h2.o1";}}',
  'O:8:"stdClass":1:{s:4:"data";N;}',
  '2~0t301a1001012001100203p34010112EZ34Wt~1X1~0~2A!~!!~p3v_player.6aR',
  'N4IgLgniBcCMA0IDGUBmBLANjA9gOwFMBnEfAQwFsi0BXAJyICMCQBfIA===',
  'eJyrVkrLzFGyUlDKz1bSUVDKTCxJBbGUSlKLS4C8gqLUMiA3OTFHqRYAcQkMWw==',
  'H4sIAAAAAAAAA6tWSk5NzFWyUkrOz1WqBQDx9dWxDAAAAA==',
  'viewed=1,2,3,5|lastviewedslide=5|7#1##,3,3,3,5,0,0,0,0##-1',
  '1,0,1,1,0,0,1;0|3|7;slide_12',
  'F1!h2.o1AAA',
  'F1F1F1F1',
  'F1!!!!!!!!!r.!e5.!h',
  '!hzzzz.o1AAA!rzzzz.',
  'F3{"saves":12}',
  xmlError,
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Your session has expired.</body></html>',
  'cmi.suspend_data=F1!h2.o1AAA&cmi.core.exit=suspend',
  '話すことと待つこと。'.repeat(20),
  'مرحبا'.repeat(40),
  '\u0000\u0001\u0002\ud800 lone halves \udc00',
  '0',
  '10',
  '0010',
  '-1',
  '{',
  '!'.repeat(300),
  'A'.repeat(3900),
  '!a4.'.repeat(900),
];

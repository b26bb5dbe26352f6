import type { CourseOutline } from '../../course/course.ts';
import { pageWords } from '../pages/page-words.ts';
import { type BrowserFacts, browserInWords } from './browser-facts.ts';
import { type CheckLine, type CheckSection, line } from './check-view.ts';

/** The narrowest frame that the course is made for, in pixels. */
const narrowest = 320;

export function browserSection(facts: BrowserFacts): CheckSection {
  const { sections, browser: say } = pageWords().lmsCheck;
  const { kept, screen, density, pinch, address, languages } = facts;
  return {
    id: 'browser',
    title: sections.browser,
    lines: [
      memoryLine(say.local, facts.local, say.closed, 'localStorage'),
      memoryLine(say.session, facts.session, say.closedTab, 'sessionStorage'),
      line(say.keeps, kept.entries === 0 ? say.keepsNothing : say.kept(kept.entries, kept.characters)),
      frameLine(facts),
      line(say.screen, say.size(...screen)),
      line(say.zoom, say.density(density, pinch), 'devicePixelRatio'),
      browserLine(facts),
      connectionLine(facts),
      line(say.address, address),
      line(say.languages, languages.join(', ')),
    ],
  };
}

export function courseSection({ title, version, build, id, language }: CourseOutline): CheckSection {
  const { sections, course } = pageWords().lmsCheck;
  return {
    id: 'course',
    title: sections.course,
    lines: [
      line(course.title, title),
      line(course.version, version),
      line(course.build, build),
      line(course.id, id),
      line(course.language, language),
    ],
  };
}

function memoryLine(label: string, isOpen: boolean, closed: string, technical: string): CheckLine {
  const { open } = pageWords().lmsCheck.browser;
  return line(label, isOpen ? open : closed, technical, isOpen ? 'good' : 'worry');
}

function frameLine({ frame }: BrowserFacts): CheckLine {
  const { browser: say } = pageWords().lmsCheck;
  const size = say.size(...frame);
  const isNarrow = frame[0] < narrowest;
  return line(say.frame, isNarrow ? say.narrow(size) : size, '', isNarrow ? 'worry' : 'good');
}

function browserLine({ agent }: BrowserFacts): CheckLine {
  const { browser: say } = pageWords().lmsCheck;
  const { browser, system } = browserInWords(agent);
  return line(say.browser, browser === '' ? say.unknownBrowser : say.on(browser, system), agent);
}

function connectionLine({ online, protocol }: BrowserFacts): CheckLine {
  const { browser: say } = pageWords().lmsCheck;
  const way = protocol === 'file:' ? say.file : say.secure(protocol === 'https:');
  return line(say.connection, `${online ? say.online : say.offline}, ${way}`, '', online ? 'good' : 'worry');
}

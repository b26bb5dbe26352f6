/** What packages of one kind hold besides data, and how it is built: classic scripts, and files that are copied. */
export interface KitPlan {
  /** Where it is kept. */
  readonly folder: string;
  /** Each script under assets/ by its name; what they share is in the first. */
  readonly scripts: Readonly<Record<string, string>>;
  /** The files that are copied as they are, by their address in the kit. */
  readonly copied: Readonly<Record<string, string>>;
  /** Scenarios and portraits are played with it. */
  readonly hasCourses: boolean;
}

/** The player of courses: `app.js` up to the hub, and `play.js`, loaded while the learner reads. */
export const player: KitPlan = {
  folder: 'dist/kit',
  scripts: { app: 'src/player/main.ts', play: 'src/player/play-script.ts' },
  copied: { 'index.html': 'src/player/index.html', 'assets/app.css': 'src/look/page.css' },
  hasCourses: true,
};

/** The page that checks an LMS. */
export const probe: KitPlan = {
  folder: 'dist/probe-kit',
  scripts: { check: 'src/probe/main.ts' },
  copied: { 'index.html': 'src/probe/index.html', 'assets/check.css': 'src/look/page.css' },
  hasCourses: false,
};

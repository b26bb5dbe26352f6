import type { BrowserContext } from 'playwright';

const width = 480;
const height = 320;
const lines = [
  { drug: 'Amlodipine', dose: '5 mg', hand: 'ink' },
  { drug: 'Metformin', dose: '500 mg', hand: 'ink' },
  { drug: 'Warfarin', dose: '? mg', hand: 'pencil' },
] as const;

/** A photograph as an author might have one on the desk: a drug chart with one line in pencil. */
export async function drugChart(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setContent(`<style>
      body { display: flow-root; margin: 0; background: #8fa3ad }
      main { box-sizing: border-box; width: ${width - 112}px; height: ${height - 48}px; margin: 24px 56px; padding: 22px 26px; background: #fbfaf4; font: 20px serif }
      h1 { margin: 0 0 8px; font: bold 17px sans-serif; letter-spacing: 0.06em }
      p { display: flex; justify-content: space-between; margin: 0; padding: 15px 0; border-bottom: 1px solid #b9b6a8 }
      .ink { color: #16305c }
      .pencil { color: #8c8c8c; font-style: italic }
    </style><main><h1>DRUG CHART</h1>${lines
      .map(({ drug, dose, hand }) => `<p class="${hand}"><span>${drug}</span><span>${dose}</span></p>`)
      .join('')}</main>`);
    return await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  } finally {
    await page.close();
  }
}

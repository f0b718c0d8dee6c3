/** What a picture shows, before and after the work: pieces of SVG on a ground of 640 × 480, the horizon at 240. */
type Scene = (after: boolean) => string;

/** What is as wide as the picture goes on beyond its edges, for when it is seen from further away. */
const rect = (x: number, y: number, w: number, h: number, fill: string): string => {
  const [wide, top, foot] = [x === 0 && w === 640, y === 0 ? 300 : 0, y + h >= 480 ? 300 : 0];
  const [left, width, up, high] = wide ? [-500, 1640, y - top, h + top + foot] : [x, w, y, h];
  return `<rect x="${left}" y="${up}" width="${width}" height="${high}" fill="${fill}"/>`;
};
const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const path = (d: string, stroke: string, width = 4, fill = 'none') =>
  `<path d="${d}" stroke="${stroke}" stroke-width="${width}" fill="${fill}" stroke-linecap="round" stroke-linejoin="round"/>`;

const road = rect(0, 290, 640, 190, '#8b9096') + path('M0 385H90M150 385H260M320 385H430M490 385H600', '#e8e6da', 8);
const building =
  rect(60, 90, 520, 200, '#d9d2c3') +
  [0, 1, 2, 3, 4, 5].map((n) => rect(95 + n * 82, 125, 48, 58, '#8fa6b8') + rect(95 + n * 82, 208, 48, 58, '#8fa6b8')).join('');
const cone = (x: number) => path(`M${x} 300l-18 60h36z`, '#c8521f', 3, '#e8743a') + rect(x - 24, 358, 48, 9, '#c8521f');
const heap = (colour: string, size: number) =>
  path(`M${320 - size} 400Q${320 - size / 2} ${400 - size} ${320} ${400 - size * 0.8}T${320 + size} 400Z`, '#0003', 2, colour);
const floor = rect(0, 300, 640, 180, '#cfc8b8');

export const scenes: Record<string, Scene> = {
  cover: (after) =>
    road +
    oval(320, 385, 110, 44, '#5d6268') +
    (after
      ? oval(320, 385, 96, 37, '#3d4246') + path('M250 385H390M262 365H378M262 405H378', '#6d7378', 5)
      : oval(320, 388, 92, 34, '#14171a') + cone(150) + cone(480)),
  lamp: (after) =>
    rect(0, 0, 640, 300, '#2c3a52') +
    road +
    path('M330 400V110Q330 80 380 80', '#50565c', 10) +
    rect(366, 74, 66, 18, '#40464c') +
    (after ? path('M372 92L270 400H560L426 92Z', 'none', 0, '#ffe9a055') + oval(399, 96, 30, 9, '#ffe9a0') : ''),
  pipe: (after) =>
    rect(0, 240, 640, 240, '#b59b78') +
    rect(60, 330, 520, 52, '#6f8fa8') +
    (after
      ? rect(280, 318, 80, 76, '#4a6a84')
      : path('M320 330Q300 250 250 230M320 330Q340 240 400 222M320 330Q322 250 318 200', '#7fb4dc', 9)),
  tap: (after) =>
    floor +
    rect(250, 150, 30, 190, '#8d959c') +
    path('M265 170H370V215', '#8d959c', 22) +
    (after ? path('M370 230V390', '#7fb4dc', 12) : ''),
  gas: (after) =>
    floor +
    rect(150, 120, 340, 190, '#e5e0d4') +
    path('M180 150V280H320', after ? '#d9a400' : '#b0b4b8', 14) +
    rect(330, 240, 120, 60, '#3d4246') +
    (after ? '' : path('M250 270q20-30 0-60t10-60M290 262q16-26 0-50', '#c9c2a0', 6)),
  roof: (after) =>
    path('M80 300L320 110L560 300Z', '#5a4a42', 4, '#8a6a5a') +
    (after
      ? rect(240, 210, 160, 60, '#5d6b74')
      : path('M300 140l24 60-18 40 30 50', '#2b2320', 7) + path('M320 320v36M360 330v44', '#7fb4dc', 8)),
  ceiling: (after) =>
    rect(0, 0, 640, 190, '#efe9dd') +
    floor +
    (after ? '' : oval(330, 96, 130, 50, '#b79c70') + oval(360, 100, 70, 26, '#957a50') + path('M340 150v60M380 150v90', '#7fb4dc', 7)),
  rubbish: (after) =>
    building +
    road +
    (after
      ? rect(250, 300, 60, 90, '#2f6b4f') + rect(330, 300, 60, 90, '#22466b')
      : heap('#7d7566', 130) + oval(260, 378, 34, 24, '#2b2b2b') + oval(360, 366, 40, 28, '#3d4b5c') + oval(410, 388, 26, 18, '#a03c2c')),
  sewage: (after) =>
    building +
    road +
    oval(320, 372, 40, 16, '#3d4246') +
    (after ? '' : oval(330, 400, 210, 46, '#5d5a3a') + path('M310 372q10-30 20 0t20 0', '#7d7a52', 7)),
  road: (after) =>
    rect(0, 270, 640, 210, '#9a948a') +
    (after
      ? rect(0, 300, 640, 150, '#6d7278') + path('M0 375H640', '#e8e6da', 6)
      : [
          [150, 340],
          [330, 390],
          [470, 335],
          [250, 430],
        ]
          .map(([x, y]) => oval(x!, y!, 56, 22, '#5c5348') + oval(x!, y! + 4, 38, 12, '#7fa0b4'))
          .join('')),
  square: (after) =>
    building +
    rect(0, 300, 640, 180, '#c4bba8') +
    [0, 1, 2, 3, 4]
      .map((n) => oval(120 + n * 100, 352, 13, 13, '#8a5a44') + rect(106 + n * 100, 366, 28, 58, after ? '#8b9096' : '#a03c5c'))
      .join('') +
    (after
      ? rect(540, 250, 60, 36, '#14171a') + rect(550, 262, 26, 12, '#7fe0a0')
      : rect(40, 330, 56, 90, '#2b2b2b') + oval(68, 356, 18, 18, '#666') + oval(68, 396, 14, 14, '#666')),
  wall: (after) =>
    building +
    rect(0, 330, 640, 150, '#a8ad9a') +
    [0, 1, 2]
      .flatMap((row) =>
        [0, 1, 2, 3, 4, 5].map((n) =>
          !after && n > 2 && row < 2 ? '' : rect(100 + n * 74 + (row % 2) * 20, 300 + row * 32, 70, 28, '#a0563c'),
        ),
      )
      .join('') +
    (after ? '' : heap('#8f5138', 60)),
  power: (after) =>
    rect(0, 300, 640, 180, '#a8ad9a') +
    path('M180 400V120M140 150H220M460 400V120M420 150H500M180 140Q320 190 460 140', '#50565c', 8) +
    rect(270, 270, 110, 110, after ? '#2f6b4f' : '#8b9096') +
    path('M330 285l-22 42h32l-20 40', '#ffe9a0', 7),
  hall: (after) =>
    floor +
    rect(80, 120, 480, 180, '#e5e0d4') +
    [0, 1, 2, 3, 4, 5, 6]
      .slice(0, after ? 7 : 2)
      .map((n) => oval(130 + n * 64, 330, 17, 17, '#8a6a52') + rect(112 + n * 64, 350, 36, 66, '#22466b'))
      .join(''),
  stall: (after) =>
    building +
    road +
    (after
      ? ''
      : [110, 290, 470]
          .map(
            (x) =>
              path(`M${x - 60} 320L${x} 270L${x + 60} 320Z`, '#a03c2c', 3, '#d0694e') +
              rect(x - 50, 320, 100, 60, '#b58a52') +
              oval(x - 20, 322, 14, 10, '#c8321f') +
              oval(x + 18, 322, 14, 10, '#7fa04a'),
          )
          .join('')),
  earth: (after) =>
    rect(0, 260, 640, 220, '#93a06a') +
    (after ? path('M0 330Q320 300 640 330', '#7d8a56', 6) : heap('#8a6a44', 210) + heap('#a07f55', 120)),
  fireworks: (after) =>
    rect(0, 0, 640, 480, '#1d2638') +
    rect(0, 360, 640, 120, '#3a4150') +
    (after
      ? rect(250, 320, 140, 90, '#a03c2c') + rect(270, 300, 100, 30, '#7d2c20')
      : [
          [200, 130, '#ffb03a'],
          [420, 100, '#ff6a6a'],
          [330, 200, '#7fd0ff'],
        ]
          .map(([x, y, c]) =>
            [0, 1, 2, 3, 4, 5, 6, 7]
              .map((n) =>
                path(
                  `M${x} ${y}l${(70 * Math.cos((n * Math.PI) / 4)).toFixed(0)} ${(70 * Math.sin((n * Math.PI) / 4)).toFixed(0)}`,
                  String(c),
                  5,
                ),
              )
              .join(''),
          )
          .join('')),
  flood: (after) =>
    rect(0, 200, 640, 280, '#8b9096') +
    path('M120 400V260Q320 120 520 260V400', '#5d6268', 26) +
    (after
      ? path('M150 430H490', '#e8e6da', 8)
      : rect(0, 360, 640, 120, '#6f7f6a') +
        rect(250, 310, 150, 60, '#d0d4d8') +
        rect(280, 280, 90, 40, '#8fa6b8') +
        path('M60 390q30-12 60 0t60 0M420 420q30-12 60 0t60 0', '#9fb0a0', 5)),
  tree: (after) =>
    building +
    road +
    (after
      ? rect(300, 380, 34, 30, '#6b4c32')
      : path('M90 400L430 320', '#6b4c32', 34) + oval(490, 306, 110, 66, '#3f7a4a') + oval(440, 350, 70, 42, '#4f8a58')),
  grass: (after) =>
    rect(0, 260, 640, 220, after ? '#6fa05a' : '#a08a5c') +
    Array.from({ length: 26 }, (_, n) =>
      path(`M${20 + n * 24} ${440 - (n % 3) * 40}v-${after ? 12 : 70 + (n % 4) * 14}`, after ? '#4f8a48' : '#5c7a3a', 5),
    ).join(''),
  cable: (after) =>
    building +
    rect(0, 300, 640, 180, '#b8b3a6') +
    rect(230, 350, 120, 50, '#3d4b5c') +
    oval(252, 404, 24, 24, '#2b2b2b') +
    oval(334, 404, 24, 24, '#2b2b2b') +
    (after ? rect(470, 300, 60, 100, '#2f6b4f') : path('M205 155Q180 260 290 350M370 155Q410 300 320 350', '#14171a', 5)),
};

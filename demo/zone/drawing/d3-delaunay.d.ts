declare module 'd3-delaunay' {
  type Position = [x: number, y: number];
  export class Delaunay {
    static from(points: readonly Position[]): Delaunay;
    voronoi(bounds: [xmin: number, ymin: number, xmax: number, ymax: number]): { cellPolygon(index: number): Position[] };
  }
}

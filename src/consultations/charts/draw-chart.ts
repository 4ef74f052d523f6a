import { plot, type PlotOptions } from '@observablehq/plot';
import { barsPlot } from './bars.ts';
import type { ChartSpec } from './chart.types.ts';
import { daysPlot, numbersPlot, scalePlot } from './columns.ts';
import { densityPlot } from './density.ts';

function optionsFor(spec: ChartSpec, width: number): PlotOptions {
  switch (spec.kind) {
    case 'bars':
      return barsPlot(spec.bars, width);
    case 'scale':
      return scalePlot(spec, width);
    case 'numbers':
      return numbersPlot(spec.numbers, width);
    case 'days':
      return daysPlot(spec.days, width);
    case 'density':
      return densityPlot(spec.cells, spec.shapes, width);
  }
}

/**
 * Draws a chart with Observable Plot. Colours and type are those of charts.css alone: the content
 * security policy refuses styles that a script or a drawing brings along.
 *
 * @param document makes the elements. In a browser not the page's own, which would apply Plot's
 *   styles, and be refused, before they are taken out here.
 * @param width in pixels.
 */
export function drawChart(spec: ChartSpec, document: Document, width: number): SVGElement {
  const drawn = plot({
    margin: 0,
    axis: null,
    ...optionsFor(spec, width),
    document,
    figure: false,
  });
  const svg = drawn as unknown as SVGElement;
  svg.querySelector('style')?.remove();
  for (const name of ['font-family', 'font-size', 'class']) svg.removeAttribute(name);
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', spec.label);
  return svg;
}

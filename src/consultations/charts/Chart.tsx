import { useEffect, useRef } from 'react';
import type { ChartSpec } from './chart.types.ts';
import './charts.css';

/** Wider, bars are no easier to compare. */
const WIDEST = 560;

/**
 * A chart, drawn once what draws it has been fetched. Whatever it shows is also in the words and the
 * table beside it, so it is no loss where that fails.
 */
export function Chart({ spec }: { spec: ChartSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(spec);
  useEffect(() => {
    let stopped = false;
    const draw = async () => {
      const { drawChart } = await import('./draw-chart.ts');
      const holder = frame.current;
      if (stopped || !holder) return;
      const apart = document.implementation.createHTMLDocument();
      const width = Math.min(WIDEST, holder.clientWidth);
      const drawn = drawChart(JSON.parse(key) as ChartSpec, apart, width);
      holder.replaceChildren(document.adoptNode(drawn));
    };
    draw().catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [key]);
  return <div className="chart" ref={frame} />;
}

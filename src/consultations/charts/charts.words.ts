/** The words of charts, and of answers that no option says. */
export type ChartWords = typeof import('../../messages/en/charts.json');

/** The JSON report as lines: one for each file, in the same shape, then one for the rest. */
import {schemaVersion, summaryToJson, toJson, type Tool} from './json.ts';
import type {Reporter} from './report.ts';

export function createJsonLinesReporter(tool: Tool): Reporter {
  return {
    start: () => '',
    file: report => `${JSON.stringify(toJson(report))}\n`,
    end: (summary, skipped) => `${JSON.stringify({schemaVersion, tool, skipped, summary: summaryToJson(summary)})}\n`,
  };
}

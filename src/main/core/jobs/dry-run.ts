/** Ends a dry run: carries what was found out of the transaction that is rolled back. */
export class DryRunEnd<Report> extends Error {
  readonly report: Report;
  constructor(report: Report) {
    super('dry run');
    this.report = report;
  }
}

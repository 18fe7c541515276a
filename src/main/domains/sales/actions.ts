import type { LocalText } from '#shared/texts.ts';

/** What the room's commands are called in histories. */
export const salesActions: Readonly<Record<string, LocalText>> = {
  'sales.deal.move': { zh: '更改阶段', en: 'Changed stage' },
  'sales.deal.win': { zh: '赢单', en: 'Marked won' },
  'sales.deal.lose': { zh: '输单', en: 'Marked lost' },
  'sales.deal.reopen': { zh: '重开商机', en: 'Reopened' },
  'sales.deal.discard': { zh: '作废商机', en: 'Discarded' },
  'sales.gate.override': { zh: '越过阶段要求', en: 'Passed the stage gate' },
  'sales.dealCheckpoint.tick': { zh: '确认', en: 'Ticked a checkpoint' },
  'sales.pipeline.save': { zh: '保存销售管道', en: 'Saved the pipeline' },
  'sales.analysis.export': { zh: '导出销售分析', en: 'Exported a sales report' },
  'sales.forecast.adjust': { zh: '调整预测', en: 'Adjusted the forecast' },
  'sales.forecast.submit': { zh: '提交预测', en: 'Submitted the forecast' },
  'sales.forecast.handBack': { zh: '退回预测', en: 'Handed the forecast back' },
  'sales.forecast.lock': { zh: '锁定预测', en: 'Locked the forecast' },
  'sales.pipelineSnapshot.take': { zh: '保存管道快照', en: 'Kept a pipeline snapshot' },
  'sales.quote.save': { zh: '保存报价', en: 'Saved quote' },
  'sales.quote.submit': { zh: '提交报价审批', en: 'Submitted the quote for approval' },
  'sales.quote.withdraw': { zh: '撤回报价', en: 'Withdrew the quote' },
  'sales.quote.send': { zh: '发出报价', en: 'Sent quote' },
  'sales.quote.accept': { zh: '报价已接受', en: 'Quote accepted' },
  'sales.quote.expire': { zh: '报价已过期', en: 'Quote expired' },
  'sales.quote.reject': { zh: '报价已拒绝', en: 'Quote rejected' },
  'sales.quote.revise': { zh: '建立新版本', en: 'Made a new version' },
  'sales.quote.toContract': { zh: '由报价起草合同', en: 'Drafted a contract from the quote' },
  'sales.quote.document': { zh: '生成报价文件', en: 'Made the quote document' },
};

import { useCallback, useState } from 'react'
import { call, upload } from '@/cloud'
import { sheetFiles } from '@/cloud/paper'
import type { ChosenFile } from '@/cloud/sheet-file'
import type { CallError, Input, Output } from '@/contract'
import { useBusy } from '@/lib/hooks/use-busy'
import type { ImportKind, ReportRow, Verdict } from '@/contract/exchange'

type Asked = Input<'exchange.preview'>

interface Report {
  readonly fileName: string
  readonly asked: Asked
  readonly preview: Output<'exchange.preview'>
}

const extensionOf = (name: string) => (/\.csv$/i.test(name) ? 'csv' : 'xlsx')
const notASheet: CallError = { code: 'input.invalid', message: '请选 .xlsx 或 .csv 表格。别的格式先在电脑上另存为 .xlsx' }

const myFolder = async () => {
  const me = await call('people.me', {})
  return me.ok ? me.data.uploads : ''
}

/** A chosen table: sent up, then checked row by row. Nothing is changed by looking. */
export const useReport = (uploads: string | undefined) => {
  const [report, setReport] = useState<Report | null>(null)
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)

  const look = useCallback(async (fileName: string, asked: Asked, before: readonly ReportRow[] = []) => {
    const reply = await call('exchange.preview', asked)
    setError(reply.ok ? null : reply.error)
    if (reply.ok)
      setReport({ fileName, asked: { ...asked, after: undefined }, preview: { ...reply.data, rows: [...before, ...reply.data.rows] } })
  }, [])

  const take = async (file: ChosenFile, kind: ImportKind) => {
    if (!/\.(xlsx|csv)$/i.test(file.name)) {
      setError(notASheet)
      return
    }
    setError(null)
    const sent = await upload(file.path, uploads ?? (await myFolder()), extensionOf(file.name))
    if (sent.ok) await look(file.name, { kind, fileId: sent.data })
    else setError(sent.error)
  }

  const choose = async (kind: ImportKind) => {
    const file = await sheetFiles.choose()
    if (file) await alone(() => take(file, kind))
  }

  const lookAgain = (...what: Parameters<typeof look>) => void alone(() => look(...what))
  const only = (verdict: Verdict | undefined) => report && lookAgain(report.fileName, { ...report.asked, only: verdict })
  const more = () =>
    report?.preview.next && lookAgain(report.fileName, { ...report.asked, after: report.preview.next }, report.preview.rows)
  const takeHidden = (taken: boolean) => report && lookAgain(report.fileName, { ...report.asked, only: undefined, takeHidden: taken })
  const drop = () => setReport(null)
  return { report, busy, error, choose, only, more, takeHidden, drop }
}

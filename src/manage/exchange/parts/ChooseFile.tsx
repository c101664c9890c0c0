import { useState } from 'react'
import { View } from '@tarojs/components'
import { sheetFiles } from '@/cloud/paper'
import { importKinds, type ImportKind } from '@/contract/exchange'
import { useSheet } from '@/lib/hooks/use-sheet'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { ErrorLine } from '@/ui/ErrorInPlace'
import type { useReport } from './use-report'

const kinds = (Object.keys(importKinds) as ImportKind[]).map((id) => ({ id, name: importKinds[id] }))

/** Which table, a template to fill in, and the file. */
export const ChooseFile = ({ hold }: { hold: ReturnType<typeof useReport> }) => {
  const [kind, setKind] = useState<ImportKind>('grids')
  const template = useSheet('exchange.template')
  return (
    <>
      <Card>
        <View className="strong exchange-what">导入什么</View>
        <Chips name="import-kind" choices={kinds} picked={kind} onPick={(id) => setKind(id as ImportKind)} />
      </Card>
      <Card>
        <View className="strong">先下载模板，照着填</View>
        <View className="small exchange-words">一行一个。填好存成 .xlsx，选上来先检查，看清楚了再导入；同一个文件导两次也不会重复。</View>
        <ErrorLine error={template.error} />
        <BigButton
          id="template"
          busy={template.busy}
          onClick={() => void template.get({ kind })}
        >{`下载「${importKinds[kind]}」模板`}</BigButton>
      </Card>
      <ErrorLine error={hold.error} />
      <View className="row">
        <BigButton id="choose-file" look="main" busy={hold.busy} onClick={() => void hold.choose(kind)}>
          {sheetFiles.chooseWord}
        </BigButton>
      </View>
    </>
  )
}

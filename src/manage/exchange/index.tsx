import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useMe } from '@/lib/kept/person'
import { Middle } from '@/ui/Columns'
import { Segment } from '@/ui/Segment'
import { Office } from '../parts/Office'
import { Export } from './parts/Export'
import { Import } from './parts/Import'
import './parts/exchange.scss'

const views = [
  { id: 'in', name: '导入' },
  { id: 'out', name: '导出' },
] as const

/** Tables in and out. */
export default function Exchange() {
  const { params } = useRouter()
  const [view, setView] = useState<(typeof views)[number]['id']>('in')
  const place = useMe()?.assignments[0]
  return (
    <Office barred>
      <Middle>
        <Segment choices={views} picked={view} onPick={setView} />
        {view === 'in' ? (
          <Import />
        ) : (
          <Export orgId={params['id'] ?? place?.orgId ?? ''} name={decodeURIComponent(params['name'] ?? place?.orgName ?? '')} />
        )}
      </Middle>
    </Office>
  )
}

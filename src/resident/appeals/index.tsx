import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { call } from '@/cloud'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { AppealRow } from './parts/AppealRow'
import { AppealSheet } from './parts/AppealSheet'

const load = (after?: string) => call('appeals.list', { after })

/** 积分申诉: what I found missing or wrong, and what became of it. Opened from an entry, it is about that entry. */
export default function Appeals() {
  const { params } = useRouter()
  const { entry } = params
  const title = decodeURIComponent(params['title'] ?? '')
  const list = usePages(load)
  const [writing, setWriting] = useState(entry !== undefined)
  const sent = (id: string) => {
    setWriting(false)
    open.appeal(id)
  }
  return (
    <Screen barred>
      <ListState
        list={list}
        empty={<EmptyState icon="speech" title="还没有提过申诉" text="哪一笔少了、漏了，说一声，村里会核对了给您回答" />}
      >
        {list.rows.map((appeal) => (
          <AppealRow key={appeal.id} appeal={appeal} />
        ))}
      </ListState>
      <BottomBar>
        <BarButtons>
          <BigButton id="appeal" look="main" icon="pen" onClick={() => setWriting(true)}>
            积分不对，说一声
          </BigButton>
        </BarButtons>
      </BottomBar>
      {writing && <AppealSheet entryId={entry} title={title} onClose={() => setWriting(false)} onSent={sent} />}
    </Screen>
  )
}

import { useState } from 'react'
import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import type { InboxItem } from '@/contract/inbox'
import { open } from '@/lib/routes'
import { usePages } from '@/lib/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Message } from './parts/Message'

const load = (after?: string) => call('inbox.list', { after })

export default function Inbox() {
  const list = usePages(load)
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())

  const openMessage = ({ id, page, readAt }: InboxItem) => {
    if (readAt === null) void call('inbox.read', { id })
    setRead((old) => new Set([...old, id]))
    if (page !== null) open.page(page)
  }

  return (
    <Screen>
      <ListState list={list} empty={<EmptyState icon='bell' title='还没有消息' text='您说的事一有回话，这儿就有' />}>
        {list.rows.map((item) => (
          <CustomWrapper key={item.id}>
            <Message item={item} unread={item.readAt === null && !read.has(item.id)} onOpen={openMessage} />
          </CustomWrapper>
        ))}
      </ListState>
    </Screen>
  )
}

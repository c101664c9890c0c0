import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Heading } from '@/ui/Heading'
import { Press } from '@/ui/Press'

interface ListEditorProps<Item extends { key: string }> {
  items: readonly Item[]
  onChange: (items: readonly Item[]) => void
  blank: () => Item
  /** What one of them is called. */
  what: string
  most: number
  children: (item: Item, put: (part: Partial<Item>) => void, index: number) => ReactNode
}

/** Several of a kind on one page, each in its card; removed ones go when the page is saved. */
export const ListEditor = <Item extends { key: string }>({ items, onChange, blank, what, most, children }: ListEditorProps<Item>) => {
  const put = (key: string) => (part: Partial<Item>) => onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)))
  const without = (key: string) => onChange(items.filter((item) => item.key !== key))
  return (
    <>
      {items.length === 0 && <EmptyState icon="list" title={`还没有${what}`} />}
      {items.map((item, index) => (
        <Card key={item.key}>
          <View className="part-head">
            <Heading look="part-title">{`${what} ${index + 1}`}</Heading>
            <Press id={`remove-${index}`} className="part-edit" onPress={() => without(item.key)}>
              去掉
            </Press>
          </View>
          {children(item, put(item.key), index)}
        </Card>
      ))}
      {items.length < most && <BigButton id="list-add" onClick={() => onChange([...items, blank()])}>{`加一个${what}`}</BigButton>}
    </>
  )
}

import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ShelfRow } from '@/contract/shop'
import { numberIn, plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { usePhotos } from '@/lib/hooks/use-photos'
import { useUploads } from '@/lib/hooks/use-uploads'
import { BigButton } from '@/ui/BigButton'
import { CheckRow } from '@/ui/CheckRow'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { Sheet } from '@/ui/Sheet'
import { stillSending } from '@/lib/words/form-words'

interface GoodsSheetProps {
  orgId: string
  /** Null: something new. */
  row: ShelfRow | null
  onClose: () => void
  onDone: () => void
}

type Typed = ReturnType<typeof typedFrom>

const typedFrom = (row: ShelfRow | null) =>
  row
    ? { name: row.name, price: String(row.price), stock: String(row.stock), note: row.note ?? '', offered: row.offered }
    : { name: '', price: '', stock: '', note: '', offered: true }

/** One thing as its keeper counts it: pieces on the shelf, those that wait for somebody included. */
export const GoodsSheet = ({ orgId, row, onClose, onDone }: GoodsSheetProps) => {
  const [{ name, price, stock, note, offered }, setTyped] = useState(() => typedFrom(row))
  const type = (field: keyof Typed) => (value: string) => setTyped((old) => ({ ...old, [field]: value }))
  const picture = usePhotos(useUploads() ?? '', row?.photo ? [{ path: row.photo.url, fileId: row.photo.fileId, failed: false }] : [], 1)
  const { run, busy, error } = useAction('shop.saveGoods')
  const save = async () => {
    const shelved = {
      orgId,
      ...(row && { id: row.id }),
      name,
      price: numberIn(price),
      stock: numberIn(stock),
      offered,
      ...(plain(note) !== '' && { note }),
      photo: picture.fileIds[0] ?? null,
    }
    if (!(await run((key) => ({ ...shelved, key })))) return
    success('记好了')
    onDone()
  }
  const wrong = (field: string) => error?.fields?.[field]
  return (
    <Sheet title={row ? row.name : '上一样新的'} visible onClose={onClose}>
      <Field
        id="goods-name"
        label="叫什么"
        value={name}
        onChange={type('name')}
        max={20}
        placeholder="比如：洗衣液"
        error={wrong('name')}
        inSheet
      />
      <Field id="goods-price" kind="digits" label="要多少积分" value={price} onChange={type('price')} error={wrong('price')} inSheet />
      <Field id="goods-stock" kind="digits" label="货架上有多少件" value={stock} onChange={type('stock')} error={wrong('stock')} inSheet />
      {row !== null && row.held > 0 && <View className="small">{`数的时候连约出去还没取的 ${row.held} 件一起数`}</View>}
      <Field
        id="goods-note"
        label="说明（可以不填）"
        value={note}
        onChange={type('note')}
        max={60}
        placeholder="比如：2 升装"
        error={wrong('note')}
        inSheet
      />
      <View className="field-label">照片（可以不拍）</View>
      <PhotoPicker
        photos={picture.photos}
        most={1}
        onAdd={() => void picture.add()}
        onRemove={picture.remove}
        onAgain={(path) => void picture.again(path)}
      />
      {row !== null && (
        <CheckRow
          id="goods-offered"
          title="摆出来给大家换"
          text="不勾就是下架，约好的照样能取"
          checked={offered}
          onChange={(on) => setTyped((old) => ({ ...old, offered: on }))}
        />
      )}
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="goods-send" look="main" busy={busy} missing={picture.ready ? null : stillSending} onClick={() => void save()}>
        记好
      </BigButton>
    </Sheet>
  )
}

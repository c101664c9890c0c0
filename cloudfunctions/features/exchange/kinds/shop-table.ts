import type { ShopSheet } from '@/contract/shop'
import { dateTimeOf } from '../../../ground/time/beijing'
import type { Table } from '../file/write-sheet'

const shelfColumns = [
  { heading: '名称', width: 20 },
  { heading: '积分', width: 8 },
  { heading: '货架上', width: 8 },
  { heading: '约出去没取', width: 12 },
  { heading: '本月领走', width: 10 },
  { heading: '是否上架', width: 10 },
]
const handOutColumns = [
  { heading: '时间', width: 18 },
  { heading: '东西', width: 20 },
  { heading: '积分', width: 8 },
  { heading: '领的人', width: 12 },
  { heading: '交的人', width: 12 },
  { heading: '签字', width: 14 },
]

/** The sheet as tables of a workbook. */
export const shopTables = ({ shelf, handOuts }: ShopSheet): Table[] => [
  {
    name: '货架清单',
    columns: shelfColumns,
    rows: shelf.map(({ name, price, stock, held, handedOut, offered }) => [name, price, stock, held, handedOut, offered ? '是' : '下架']),
  },
  {
    name: '领取登记',
    columns: handOutColumns,
    rows: handOuts.map(({ at, goodsName, price, who, byName }) => [dateTimeOf(at), goodsName, price, who, byName, null]),
  },
]

import { useEffect, useState } from 'react'

/** Draws again every second. */
export const useTick = () => {
  const [, setCount] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setCount((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
}

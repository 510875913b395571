/** Where messages begin and end in what a driver sends: Bolt's handshake, then chunks, a chunk of no bytes after each message. */

/** Bolt's tags of requests, the second byte of a message. */
export const boltTags = { run: 0x10, commit: 0x12, goodbye: 0x02 } as const

interface Message {
  readonly tag: number
  /** Offsets into the bytes that were given: a message may have begun before them. */
  readonly start: number
  readonly end: number
}

export interface MessageReader {
  /** The messages that end within these bytes. */
  fromDriver(bytes: Buffer): readonly Message[]
  /** Must see the server's first bytes: they say how long the handshake is. */
  fromServer(bytes: Buffer): void
}

/** Four bytes that say Bolt and four proposals of a version, of four bytes each. */
const proposalBytes = 20

export function createMessageReader(): MessageReader {
  let handshake = proposalBytes
  let hasServerSpoken = false
  let chunk = 0
  let header: number[] = []
  let seen = 0
  let tag = 0
  return {
    fromServer(bytes) {
      if (hasServerSpoken) return
      hasServerSpoken = true
      // A manifest of versions instead of one of them: the driver answers with its choice and a byte of capabilities.
      if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0x000001ff) handshake = 5
    },
    fromDriver(bytes) {
      const messages: Message[] = []
      let start = 0
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] as number
        if (handshake > 0) {
          handshake--
          start = at + 1
        } else if (chunk > 0) {
          if (seen === 1) tag = byte
          seen++
          chunk--
        } else {
          header.push(byte)
          if (header.length < 2) continue
          chunk = ((header[0] as number) << 8) | (header[1] as number)
          header = []
          // No bytes before a message's first are a sign of life.
          if (chunk > 0 || seen === 0) continue
          messages.push({ tag, start, end: at + 1 })
          start = at + 1
          seen = 0
        }
      }
      return messages
    },
  }
}

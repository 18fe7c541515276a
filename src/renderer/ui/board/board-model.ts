/** A card as the board needs to know it; what it shows is the caller's. */
export interface BoardCard {
  readonly id: string;
  /** What it is called when it is spoken of. */
  readonly name: string;
}

export interface BoardColumn {
  readonly id: string;
  readonly name: string;
}

/** A card that left its column for another. */
export interface BoardMove {
  readonly card: BoardCard;
  readonly from: string;
  readonly to: string;
}

/** A card in the air, moved by keyboard. */
export interface Lifted {
  readonly card: BoardCard;
  readonly from: string;
  readonly over: string;
}

import type { IFlattenedRuleSet, IResolveOptions } from 'dependency-cruiser';

export const STREAM: readonly string[];

declare const config: {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: {
    readonly parser: 'swc';
    readonly doNotFollow: { readonly path: string };
    readonly enhancedResolveOptions: Partial<IResolveOptions>;
  };
};
export default config;

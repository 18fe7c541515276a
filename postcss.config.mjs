/** Mantine's breakpoints as custom media, and its light-dark() mixins. */
export default {
  plugins: {
    'postcss-preset-mantine': {},
  },
};

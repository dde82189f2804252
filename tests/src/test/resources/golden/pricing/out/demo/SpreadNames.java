// Written by Rivulet from demo.Spread.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;

/**
 * The parameter names of {@link Spread}.
 */
@RivuletGenerated
@ParameterNames("grade(double)=ask")
final class SpreadNames {
  private SpreadNames() {
  }
}

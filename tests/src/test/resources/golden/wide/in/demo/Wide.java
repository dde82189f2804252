package demo;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import java.util.function.LongSupplier;

/** More nodes than a word has bits. */
@Graph
interface Wide {
    @Input
    long n0();

    @Query(internal = true)
    static long n1(long n0) {
        return n0 + 1;
    }

    @Query(internal = true)
    static long n2(long n1) {
        return n1 + 1;
    }

    @Query(internal = true)
    static long n3(long n2) {
        return n2 + 1;
    }

    @Query(internal = true)
    static long n4(long n3) {
        return n3 + 1;
    }

    @Query(internal = true)
    static long n5(long n4) {
        return n4 + 1;
    }

    @Query(internal = true)
    static long n6(long n5) {
        return n5 + 1;
    }

    @Query(internal = true)
    static long n7(long n6) {
        return n6 + 1;
    }

    @Query(internal = true)
    static long n8(long n7) {
        return n7 + 1;
    }

    @Query(internal = true)
    static long n9(long n8) {
        return n8 + 1;
    }

    @Query(internal = true)
    static long n10(long n9) {
        return n9 + 1;
    }

    @Query(internal = true)
    static long n11(long n10) {
        return n10 + 1;
    }

    @Query(internal = true)
    static long n12(long n11) {
        return n11 + 1;
    }

    @Query(internal = true)
    static long n13(long n12) {
        return n12 + 1;
    }

    @Query(internal = true)
    static long n14(long n13) {
        return n13 + 1;
    }

    @Query(internal = true)
    static long n15(long n14) {
        return n14 + 1;
    }

    @Query(internal = true)
    static long n16(long n15) {
        return n15 + 1;
    }

    @Query(internal = true)
    static long n17(long n16) {
        return n16 + 1;
    }

    @Query(internal = true)
    static long n18(long n17) {
        return n17 + 1;
    }

    @Query(internal = true)
    static long n19(long n18) {
        return n18 + 1;
    }

    @Query(internal = true)
    static long n20(long n19) {
        return n19 + 1;
    }

    @Query(internal = true)
    static long n21(long n20) {
        return n20 + 1;
    }

    @Query(internal = true)
    static long n22(long n21) {
        return n21 + 1;
    }

    @Query(internal = true)
    static long n23(long n22) {
        return n22 + 1;
    }

    @Query(internal = true)
    static long n24(long n23) {
        return n23 + 1;
    }

    @Query(internal = true)
    static long n25(long n24) {
        return n24 + 1;
    }

    @Query(internal = true)
    static long n26(long n25) {
        return n25 + 1;
    }

    @Query(internal = true)
    static long n27(long n26) {
        return n26 + 1;
    }

    @Query(internal = true)
    static long n28(long n27) {
        return n27 + 1;
    }

    @Query(internal = true)
    static long n29(long n28) {
        return n28 + 1;
    }

    @Query(internal = true)
    static long n30(long n29) {
        return n29 + 1;
    }

    @Query(internal = true)
    static long n31(long n30) {
        return n30 + 1;
    }

    @Query(internal = true)
    static long n32(long n31) {
        return n31 + 1;
    }

    @Query(internal = true)
    static long n33(long n32) {
        return n32 + 1;
    }

    @Query(internal = true)
    static long n34(long n33) {
        return n33 + 1;
    }

    @Query(internal = true)
    static long n35(long n34) {
        return n34 + 1;
    }

    @Query(internal = true)
    static long n36(long n35) {
        return n35 + 1;
    }

    @Query(internal = true)
    static long n37(long n36) {
        return n36 + 1;
    }

    @Query(internal = true)
    static long n38(long n37) {
        return n37 + 1;
    }

    @Query(internal = true)
    static long n39(long n38) {
        return n38 + 1;
    }

    @Query
    static long n40(long n39) {
        return n39 + 1;
    }

    @Query(internal = true)
    static long n41(long n40) {
        return n40 + 1;
    }

    @Query(internal = true)
    static long n42(long n41) {
        return n41 + 1;
    }

    @Query(internal = true)
    static long n43(long n42) {
        return n42 + 1;
    }

    @Query(internal = true)
    static long n44(long n43) {
        return n43 + 1;
    }

    @Query(internal = true)
    static long n45(long n44) {
        return n44 + 1;
    }

    @Query(internal = true)
    static long n46(long n45) {
        return n45 + 1;
    }

    @Query(internal = true)
    static long n47(long n46) {
        return n46 + 1;
    }

    @Query(internal = true)
    static long n48(long n47) {
        return n47 + 1;
    }

    @Query(internal = true)
    static long n49(long n48) {
        return n48 + 1;
    }

    @Query(internal = true)
    static long n50(long n49) {
        return n49 + 1;
    }

    @Query(internal = true)
    static long n51(long n50) {
        return n50 + 1;
    }

    @Query(internal = true)
    static long n52(long n51) {
        return n51 + 1;
    }

    @Query(internal = true)
    static long n53(long n52) {
        return n52 + 1;
    }

    @Query(internal = true)
    static long n54(long n53) {
        return n53 + 1;
    }

    @Query(internal = true)
    static long n55(long n54) {
        return n54 + 1;
    }

    @Query(internal = true)
    static long n56(long n55) {
        return n55 + 1;
    }

    @Query(internal = true)
    static long n57(long n56) {
        return n56 + 1;
    }

    @Query(internal = true)
    static long n58(long n57) {
        return n57 + 1;
    }

    @Query(internal = true)
    static long n59(long n58) {
        return n58 + 1;
    }

    @Query(internal = true)
    static long n60(long n59) {
        return n59 + 1;
    }

    @Query(internal = true)
    static long n61(long n60) {
        return n60 + 1;
    }

    @Query(internal = true)
    static long n62(long n61) {
        return n61 + 1;
    }

    @Query(internal = true)
    static long n63(long n62) {
        return n62 + 1;
    }

    @Query(internal = true)
    static long n64(long n63) {
        return n63 + 1;
    }

    @Query(internal = true)
    static long n65(long n64) {
        return n64 + 1;
    }

    @Query(internal = true)
    static long n66(long n65) {
        return n65 + 1;
    }

    @Query(internal = true)
    static long n67(long n66) {
        return n66 + 1;
    }

    @Query(internal = true)
    static long n68(long n67) {
        return n67 + 1;
    }

    @Query(internal = true)
    static long n69(long n68) {
        return n68 + 1;
    }

    @Query
    static long n70(long n69) {
        return n69 + 1;
    }

    @Query
    static long last(boolean open, LongSupplier n70, long n40) {
        return open ? n70.getAsLong() : n40;
    }

    @Input
    boolean open();
}

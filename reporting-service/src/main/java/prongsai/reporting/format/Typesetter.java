package prongsai.reporting.format;

import prongsai.reporting.manuscript.Block;

/** Sets a manuscript in one format; a kind of block that is added has to be set in every one of them. */
interface Typesetter {

    void cover(Block.Cover cover);

    void contents(Block.Contents contents);

    void newPage(Block.NewPage newPage);

    void memo(Block.Memo memo);

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void items(Block.Items items);

    void table(Block.Table table);

    void figure(Block.Figure figure);

    void signature(Block.Signature signature);

    void remark(Block.Remark remark);

    default void set(Iterable<Block> blocks) {
        blocks.forEach(this::set);
    }

    default void set(Block block) {
        if (block instanceof Block.Cover cover) {
            cover(cover);
        } else if (block instanceof Block.Contents contents) {
            contents(contents);
        } else if (block instanceof Block.NewPage newPage) {
            newPage(newPage);
        } else if (block instanceof Block.Memo memo) {
            memo(memo);
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Signature signature) {
            signature(signature);
        } else if (block instanceof Block.Remark remark) {
            remark(remark);
        } else {
            throw new IllegalArgumentException("no such block: " + block.getClass());
        }
    }
}
